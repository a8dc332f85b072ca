"""ES256 keys and signatures by the openssl command: the standard library of Python has none."""

import base64
import os
import subprocess

# The beginning and the end of a P-256 key in the form of RFC 5915; between them stands the secret number.
BEFORE, AFTER = bytes.fromhex("30310201010420"), bytes.fromhex("a00a06082a8648ce3d030107")


def openssl(*args, data=b"", key=b""):
    """Runs openssl. The key goes through a pipe: not to the disk, and not into the list of processes."""
    reading, writing = os.pipe()
    try:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(key)
        place = [f"/dev/fd/{reading}"] if key else []
        ran = subprocess.run(["openssl", *args, *place], input=data, capture_output=True, pass_fds=[reading])
    finally:
        os.close(reading)
    if ran.returncode != 0:
        raise RuntimeError(f"openssl {args[0]}: {ran.stderr.decode().strip()}")
    return ran.stdout


def pem(secret):
    body = base64.b64encode(BEFORE + secret + AFTER).decode()
    return f"-----BEGIN EC PRIVATE KEY-----\n{body}\n-----END EC PRIVATE KEY-----\n".encode()


def whole_numbers(der):
    """r and s of a signature, 32 bytes each (RFC 7518, section 3.4), out of the two integers that openssl gives."""
    place, found = 2, b""
    for _ in range(2):
        length = der[place + 1]
        found += der[place + 2 : place + 2 + length].lstrip(b"\0").rjust(32, b"\0")
        place += 2 + length
    return found


class Key:
    """A private key on the curve P-256."""

    def __init__(self, secret):
        self.pem = pem(secret)

    @classmethod
    def made(cls):
        return cls(openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-outform", "DER")[7:39])

    def sign(self, data):
        return whole_numbers(openssl("dgst", "-sha256", "-sign", data=data, key=self.pem))

    def point(self):
        """x and y of the public half, the last bytes of its DER form."""
        der = openssl("ec", "-pubout", "-outform", "DER", "-in", key=self.pem)
        return der[-64:-32], der[-32:]
