ask-chat = Which of { $links-count }?
ask-chat-again = Which?
choice-chat = Chat of { $since }
invalid-chat-not-listed = Not listed.
confirm = Sure?
refused-link-unknown = NO SUCH
ended = ENDED
none = ONLY THIS
