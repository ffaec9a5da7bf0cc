name = Add a bank account
help = I send you a link to a safe page where you enter your bank account. It is never typed in this chat, and nothing is taken from it without your yes.
    .spoken = You enter your bank account on a safe page. I send you the link to it in a chat or by text message. Nothing is taken from it without your yes.
resume = Back to adding a bank account.
canceled = All right. No bank account was added.
given = Please open this page and enter your bank account there: { $bank_link-link }
    The link works once, for { $bank_link-minutes } minutes. For your safety please do not type the number in this chat. I tell you here as soon as the account is on file.
    .spoken = I cannot put the link into a call. Please write "add a bank account" to me in a chat or by text message, and I send it to you there. For your safety please do not say the number here.
    .short = Enter your bank account on this page: { $bank_link-link } It works once, for { $bank_link-minutes } minutes. Please do not text the number. I tell you when it is on file.
refused-no-page = The page on which a bank account is entered is not open at the moment.
no-page = A person at the office can put your bank account on file. For your safety please do not type its number in this chat.
    .spoken = A person at the office can put your bank account on file. For your safety please do not say its number here.
