package nl.stvda.voortgang.initiatives.idempotency;

import java.util.Map;

/**
 * What was answered to the first request under a key.
 *
 * @param fingerprint of the request that was answered so
 * @param headers those that belong to the answer, not to its transport
 * @param body its bytes, empty where it had none
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these, and the bytes are not changed
record StoredAnswer(String fingerprint, int status, Map<String, String> headers, byte[] body) {}
