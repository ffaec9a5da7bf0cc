account: owes-one-year
medium: spoken

> I got a new cell number, change it
< I cannot see or change a phone number here. The number that gets your sign-in codes is changed in the settings of the service that proves who you are. The number that the office has for you is changed by a person at the office. Their phone number is at the top of every notice. If you lost that phone, say: lock my account. You can say: PIN for calls, Talk to a person.
