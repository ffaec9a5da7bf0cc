account: none
medium: short

> can my wife use my account
< No, only you may sign in to your account. Instead: a power of attorney (Form 2848) for somebody who acts for you, a tax information authorization (Form 8821) for somebody who only looks, or a role of their own in a business. If somebody has your password, change it.
| 1. Who may act or look?
| 2. Disconnect my account
| 3. Talk to a person
