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
chat-demo = This is a demonstration: connect the account of one of these people
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

## The page on which a bank account is entered

bank-title = Add a bank account
bank-intro = You came here from your chat. The account that you enter can then be used to pay from. Nothing is taken from it without your yes.
bank-kind = Which kind of account is it?
bank-checking = Checking
bank-savings = Savings
bank-routing = Routing number
bank-routing-help = Nine digits. On a check they are at the bottom left.
bank-number = Account number
bank-number-help = 5 to 17 letters and digits. Your bank shows it in its app and on its statements.
bank-number-again = Account number again
bank-nickname = A name for it, if you like
bank-nickname-help = Such as "House account". It may not hold more than four digits.
bank-save = Add this account
bank-private = The number is stored sealed. Your chat will only ever show its last four digits.
bank-fault-kind = Please choose which kind of account it is. Nothing was saved. Please enter everything again.
bank-fault-not-taken = Something else was being entered here at the same moment. Nothing was saved. Please enter everything again.
bank-fault-not-same = The two account numbers are not the same. Nothing was saved. Please enter everything again.
bank-fault-routing = No bank has this routing number. Nothing was saved. Please check its nine digits and enter everything again.
bank-fault-number = An account number has 5 to 17 letters and digits. Nothing was saved. Please enter everything again.
bank-fault-nickname = That name is too long or holds too many digits. Nothing was saved. Please enter everything again.
bank-fault-on-file = This account is on file already. Nothing was changed, and you can pay from it.
bank-fault-too-many = Ten bank accounts are on file, and no more can be. Remove one in your chat, then come back here.
bank-fault-not-allowed = Your access to the tax account does not include adding a bank account. Nothing was saved. The account holder can add it.
bank-added = Your bank account is on file. It ends in
bank-back = You can close this page and go back to your chat.
bank-later = We have it, and it is being put on file. Your chat tells you as soon as it is there. You do not have to enter it again.
bank-gone = This link can no longer be used.
bank-gone-help = A link works for 15 minutes and for one account. Ask for a new one in your chat: say "add a bank account".
