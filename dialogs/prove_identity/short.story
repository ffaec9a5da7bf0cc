account: none
medium: short

> what documents do I need to prove my identity
< Have ready a photo ID that is not expired (driver's license, state ID or passport), your taxpayer number, and a phone or computer with a camera. You take a picture of the ID and of your face; there is also a video call. Please do not send pictures or numbers to this chat.
| 1. Without a photo or selfie
| 2. What happens to my documents?
| 3. It did not work
| 4. Talk to a person
