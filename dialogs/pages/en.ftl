### Fixed sentences of the chat page and of the terminal chat. None of them has a variable.

## The chat page

chat-brand = taxline
chat-title = taxline: your tax account in plain words
chat-tagline = Your tax account, in plain words
chat-skip = Skip to the message box
chat-log = Conversation
chat-messages = Messages
chat-intro = Ask about your tax account
chat-intro-text = What you owe and why, payments made and scheduled, in your own words. In English or Spanish.
chat-input = Your message
chat-placeholder = Type your message
chat-send = Send
chat-language = Language
chat-language-en = English
chat-language-es = Español
chat-end = End chat
chat-end-title = End this chat on this device?
chat-end-text = The conversation disappears from this browser. Payments you scheduled stay scheduled.
chat-end-yes = End chat
chat-end-no = Keep chatting
chat-advice = Automated assistant. Never type a Social Security, card or bank account number here.
chat-no-script = This chat needs JavaScript. Please turn it on for this page.
chat-demo = This is a demonstration: link the account of one of these people
chat-you = You said:
chat-us = taxline said:
chat-choices = Choices
chat-thinking = taxline is looking that up
chat-sending = Sending
chat-unsent = Not sent yet. It will be sent as soon as there is a connection.
chat-offline = No connection right now. Nothing you typed is lost.
chat-slow-down = That was quick. Your message will go out in a moment.
chat-too-long = That message is too long to send. Please shorten it.
chat-rejected = That message could not be sent.
chat-ended = This chat has ended on this device.
chat-reload = Start a new chat
chat-removed = This message held private details and was removed.

## The terminal chat

terminal-prompt = you
terminal-hint = Type your message, or the number of a choice. /quit or Ctrl-D ends the chat.
terminal-bye = Goodbye. What was agreed stays agreed.
terminal-again = That could not be taken down just now. Please send it again.
