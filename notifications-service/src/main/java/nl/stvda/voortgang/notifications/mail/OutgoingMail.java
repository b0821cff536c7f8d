package nl.stvda.voortgang.notifications.mail;

import java.util.UUID;

record OutgoingMail(UUID delivery, String recipient, MailContent content) {}
