# The number comes with the first sentence, and is replaced after the readback, in whichever way it is said.
account: owes-one-year

> call me back at 305-555-0178 tomorrow morning
< When would a call suit you? A day and a time are enough.
> tomorrow morning
< A call to 3055550178, when: "tomorrow morning". Shall I ask for it?
| [Yes] [No]
> no, 305 555 0199
< A call to 3055550199, when: "tomorrow morning". Shall I ask for it?
| [Yes] [No]
> no, the number is (305) 555-0111
< A call to 3055550111, when: "tomorrow morning". Shall I ask for it?
| [Yes] [No]
> no, three zero five five five five zero one nine one
< A call to 3055550191, when: "tomorrow morning". Shall I ask for it?
| [Yes] [No]
> change the number to 305 555 0122
< A call to 3055550122, when: "tomorrow morning". Shall I ask for it?
| [Yes] [No]
> yes
< Done. Your request for a call is with the people at the office, under number 24007295. They call during office hours, and it may be at another time than you asked for. Nobody from the office asks for your password.
| [When can I reach a person?] [Talk to a person]
