package vn.trinhky.signing;

import vn.trinhky.kernel.Sha256;

/**
 * What a signature container says of itself, believed by nobody yet. It recognises a signature wherever it was pasted;
 * it proves nothing about the file around it.
 *
 * @param value SHA-256 of the signature value, which survives whatever is done to the container around it
 * @param certificate SHA-256 of the certificate it names as the signer's
 * @param holder common name in that certificate; empty if it has none
 */
public record SignatureTrace(Sha256 value, Sha256 certificate, String holder) {}
