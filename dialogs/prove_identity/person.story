account: owes-one-year

> how do I prove who I am
< An outside service proves who you are when you make an online account. Have ready:
| A photo ID that is not expired: a driver's license, a state ID, a passport or a passport card.
| Your taxpayer number.
| A phone with a camera, or a computer with one.
| You take a picture of the ID and one of your face. There is also a video call. Please do not send pictures or numbers to this chat.
| [Without a photo or selfie] [What happens to my documents?] [It did not work] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
