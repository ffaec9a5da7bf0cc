account: none
medium: spoken

> how do I create an online account
< You make an online account on the office's website. It is free. Have ready your taxpayer number, such as your Social Security number, an email address, a phone that gets text messages, and a photo ID. Type the address of the website yourself, and choose to create an account. You then choose a password, and prove who you are by photo or by video call. Please do not say your taxpayer number or a password here. You can say: Prove who I am, Connect my account, Talk to a person.
