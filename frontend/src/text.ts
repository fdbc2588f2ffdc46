/** Text as the server keeps it: NFC, no control characters but the line break. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}

/** Words as Vietnamese offices count them (*chữ*): syllables, that is, stretches between blanks with a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const MAX_LINK = 2000;

/**
 * The address as the server accepts it (http, https, mailto; at most 2,000 characters; every character that a URI may
 * not hold is escaped), or null if it is not one.
 */
export function linkAddress(text: string | null | undefined): string | null {
  let url: URL;
  try {
    url = new URL((text ?? '').trim());
  } catch {
    return null;
  }
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) {
    return null;
  }
  const authority = /^https?:\/\/[^/?#]*/.exec(url.href)?.[0] ?? url.protocol;
  const address = authority + escapeRest(url.href.slice(authority.length));
  return address.length <= MAX_LINK && address.length > authority.length ? address : null;
}

function escapeRest(rest: string): string {
  const hash = rest.indexOf('#') + 1;
  return (
    hash > 0 ? rest.slice(0, hash) + rest.slice(hash).replaceAll('#', '%23') : rest
  )
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[[\]|\\^`{}"<> ]/g, (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase());
}
