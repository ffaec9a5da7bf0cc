name = My data
help = I tell you what is stored about you here, and what is not.
resume = Back to your data.
canceled = All right. Nothing was changed.
what-is-stored = I keep what you and I write in this chat, so that I can answer and a person can see what was done. Your account is kept by the office.
    I do not keep taxpayer numbers, passwords, cards or bank accounts that are typed here by mistake.
    No text of this chat goes to an outside service to be understood.
    To get a copy or have it erased, ask a person at the office. You can disconnect this chat from your account right now.
    .spoken = I keep what is said here, so that I can answer and a person can see what was done. Your account is kept by the office. I do not keep taxpayer numbers, passwords, cards or bank accounts that are said here by mistake. To get a copy or have it erased, ask a person at the office.
    .short = I keep what is written here, but no taxpayer numbers, passwords, cards or bank accounts typed by mistake. To get a copy or have it erased, ask a person at the office; the phone number is on your notice.
