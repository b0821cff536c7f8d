package nl.stvda.voortgang.notifications.mail;

/**
 * A mail as it will be sent, whatever changes later: every attempt sends the same.
 *
 * @param subject one line
 * @param text for readers without HTML
 * @param html the same, set
 */
record MailContent(String subject, String text, String html) {

    private static final int LONGEST_SUBJECT = 180;

    /** A subject cannot end its header: whatever ends a line or steers one becomes a space. */
    MailContent {
        subject = oneLine(subject, LONGEST_SUBJECT);
    }

    static String oneLine(String words, int longest) {
        var line = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\u0085]+", " ")
                .strip();
        if (line.length() <= longest) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}
