account: owes-two-years

> which phones and chats are connected to my account
< Your account is open only in this conversation. No other chat or phone is connected.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
