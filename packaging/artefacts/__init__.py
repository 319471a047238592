"""What is shipped: wheel, one-folder build, Debian package, installers, and the release of all of them."""
