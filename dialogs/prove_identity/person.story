account: owes-one-year

> how do I prove who I am
< An outside service proves who you are when you make an online account. Have ready:
| A photo ID that is not expired: a driver's license, a state ID, a passport or a passport card.
| Your taxpayer number, such as your Social Security number.
| A phone with a camera, or a computer with one.
| You take a picture of the ID and one of your face. There is also a video call. Please do not send pictures or numbers to this chat.
| [Without a photo or selfie] [What happens to my documents?] [It did not work] [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
