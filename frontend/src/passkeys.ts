/*
 * Passkeys: the part only the browser can do. The server's questions and answers are JSON with binary parts in base64url;
 * the browser wants bytes. Nothing secret passes here: the key stays in the device.
 */
type Json = Record<string, unknown>;

/** What became of it, for words on the page; nobody needs to know more. */
export type Outcome = 'done' | 'cancelled' | 'failed' | 'unsupported';

declare global {
  interface Window {
    trinhkyPasskeys?: { logIn: () => Promise<Outcome>; add: (label: string) => Promise<Outcome>; supported: () => boolean };
  }
}

export function bytes(text: string): ArrayBuffer {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer;
}

export function base64url(buffer: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

async function post(path: string, body?: unknown): Promise<Json> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf') },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return (await answer.json()) as Json;
}

function described(list: unknown): PublicKeyCredentialDescriptor[] {
  return ((list ?? []) as Array<{ id: string; type: 'public-key'; transports?: AuthenticatorTransport[] }>).map((one) => ({
    ...one,
    id: bytes(one.id),
  }));
}

function supported(): boolean {
  return window.isSecureContext && 'PublicKeyCredential' in window;
}

async function outcome(act: () => Promise<void>): Promise<Outcome> {
  if (!supported()) {
    return 'unsupported';
  }
  try {
    await act();
    return 'done';
  } catch (problem) {
    return problem instanceof DOMException && (problem.name === 'NotAllowedError' || problem.name === 'AbortError')
      ? 'cancelled'
      : 'failed';
  }
}

/** The page that led to the log-in, never one of another site; without one the start. */
function wanted(): string {
  const start = document.baseURI;
  const asked = new URL(new URLSearchParams(window.location.search).get('to') ?? '', start);
  return asked.href.startsWith(start) ? asked.href : start;
}

/** Logs in with whatever passkey the person chooses, and goes where they wanted to go. */
function logIn(): Promise<Outcome> {
  return outcome(async () => {
    const asked = await post('webauthn/authenticate/options');
    const credential = (await navigator.credentials.get({
      publicKey: {
        ...(asked as unknown as PublicKeyCredentialRequestOptions),
        challenge: bytes(asked['challenge'] as string),
        allowCredentials: described(asked['allowCredentials']),
      },
    })) as PublicKeyCredential;
    const response = credential.response as AuthenticatorAssertionResponse;
    const answer = await post('login/webauthn', {
      id: credential.id,
      rawId: base64url(credential.rawId),
      response: {
        authenticatorData: base64url(response.authenticatorData),
        clientDataJSON: base64url(response.clientDataJSON),
        signature: base64url(response.signature),
        userHandle: response.userHandle ? base64url(response.userHandle) : undefined,
      },
      credType: credential.type,
      clientExtensionResults: credential.getClientExtensionResults(),
      authenticatorAttachment: credential.authenticatorAttachment,
    });
    if (answer['authenticated'] !== true) {
      throw new Error('not authenticated');
    }
    window.location.assign(wanted());
  });
}

/** Has the device make a passkey for the signed-in person. */
function add(label: string): Promise<Outcome> {
  return outcome(async () => {
    const asked = await post('webauthn/register/options');
    const credential = (await navigator.credentials.create({
      publicKey: {
        ...(asked as unknown as PublicKeyCredentialCreationOptions),
        challenge: bytes(asked['challenge'] as string),
        user: { ...(asked['user'] as PublicKeyCredentialUserEntity), id: bytes((asked['user'] as { id: string }).id) },
        excludeCredentials: described(asked['excludeCredentials']),
      },
    })) as PublicKeyCredential;
    const response = credential.response as AuthenticatorAttestationResponse;
    await post('webauthn/register', {
      publicKey: {
        credential: {
          id: credential.id,
          rawId: base64url(credential.rawId),
          response: {
            attestationObject: base64url(response.attestationObject),
            clientDataJSON: base64url(response.clientDataJSON),
            transports: response.getTransports(),
          },
          type: credential.type,
          clientExtensionResults: credential.getClientExtensionResults(),
          authenticatorAttachment: credential.authenticatorAttachment,
        },
        label,
      },
    });
  });
}

window.trinhkyPasskeys = { logIn, add, supported };
