/**
 * ECDSA signatures as JWS has them (r and s side by side, RFC 7518 §3.4) and as OpenSSL wants them (DER, RFC 3279 §2.2.3). Node would
 * turn one into the other itself, but its way there costs a third of the whole check.
 */

/** An INTEGER: no needless leading zeros, and one where the first bit would otherwise mean a negative number. */
function integer(bytes: Uint8Array): number[] {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const magnitude = bytes.subarray(start);
  const value = magnitude[0]! >= 0x80 ? [0, ...magnitude] : [...magnitude];
  return [0x02, value.length, ...value];
}

/** DER of a signature whose two halves have `size` bytes each; undefined when it has another length. */
export function derOf(signature: Uint8Array, size: number): Buffer | undefined {
  if (signature.length !== 2 * size) return undefined;
  const content = [...integer(signature.subarray(0, size)), ...integer(signature.subarray(size))];
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
  return Buffer.from([0x30, ...length, ...content]);
}
