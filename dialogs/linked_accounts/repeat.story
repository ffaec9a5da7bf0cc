account: owes-two-years

> my devices
< Your account is open only in this conversation. No other chat or phone is connected.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
> repeat that
< Your account is open only in this conversation. No other chat or phone is connected.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
