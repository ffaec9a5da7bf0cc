# No return is on record.
account: nothing-owed
without: returns

> show my return
< There is no return on record for this account.
| Not received yet: 2023, which was due Apr 15, 2024
| [Transcripts] [Talk to a person]
