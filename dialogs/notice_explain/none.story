account: refund-coming

> what does my letter mean
< There are no notices on your account. If you hold a letter that says otherwise, please pay nothing on it before the office confirms that it is real. Use the phone number on the office's own website.
| [Talk to a person] [How much do I owe?]
