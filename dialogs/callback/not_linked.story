# Nobody has to sign in for this.
account: none

> can somebody call me back
< A person can call you back. At which phone number?
> 305-555-0178
< When would a call suit you? A day and a time are enough.
> monday morning
< A call to 3055550178, when: "monday morning". Shall I ask for it?
| [Yes] [No]
> yes
< Done. Your request for a call is with the people at the office, under number 55728626. They call during office hours, and it may be at another time than you asked for. Nobody from the office asks for your password.
| [When can I reach a person?] [Talk to a person]
