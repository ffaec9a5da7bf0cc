account: nothing-owed

> show my notices
< You have 2 notices. One asks for something. The newest first:
| May 20, 2025: CP12 for 2024, a correction of your return. Answered.
| Feb 9, 2025: CP59 for 2023, a return that is missing. Still open.
| [What must I do?] [Explain a notice] [Make a payment]
