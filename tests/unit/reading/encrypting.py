"""PDF's standard encryption, 128 bits (ISO 32000-1, 7.6.3, revision 3)."""

from hashlib import md5

_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_ALLOWED = -3904  # printing and copying are forbidden
_IDENTITY = b"\0"
_LENGTH = 16  # bytes of a key


class Encryption:
    """What is needed to encrypt a file that opens with a password; with an empty one of the user it opens by itself."""

    def __init__(self, user: str, owner: str) -> None:
        by_owner = _hardened(_padded(owner), 50)
        words = _rounds(by_owner, _padded(user))
        allowed = _ALLOWED.to_bytes(4, "little", signed=True)
        self._key = _hardened(_padded(user) + words + allowed + _IDENTITY, 50)
        proof = _rounds(self._key, md5(_PADDING + _IDENTITY).digest()).ljust(32, b"\0")
        self.dictionary = b"<< /Filter /Standard /V 2 /R 3 /Length 128 /P %d /O <%s> /U <%s> >>" % (
            _ALLOWED, words.hex().encode(), proof.hex().encode()
        )  # fmt: skip

    def applied(self, number: int, data: bytes) -> bytes:
        """A stream of the object with this number."""
        return _rc4(md5(self._key + number.to_bytes(3, "little") + b"\0\0").digest(), data)


def _padded(password: str) -> bytes:
    return (password.encode() + _PADDING)[:32]


def _hardened(data: bytes, times: int) -> bytes:
    key = md5(data).digest()
    for _ in range(times):
        key = md5(key).digest()
    return key[:_LENGTH]


def _rounds(key: bytes, data: bytes) -> bytes:
    for number in range(20):
        data = _rc4(bytes(byte ^ number for byte in key), data)
    return data


def _rc4(key: bytes, data: bytes) -> bytes:
    state, other = list(range(256)), 0
    for place in range(256):
        other = (other + state[place] + key[place % len(key)]) % 256
        state[place], state[other] = state[other], state[place]
    place = other = 0
    out = bytearray()
    for byte in data:
        place = (place + 1) % 256
        other = (other + state[place]) % 256
        state[place], state[other] = state[other], state[place]
        out.append(byte ^ state[(state[place] + state[other]) % 256])
    return bytes(out)
