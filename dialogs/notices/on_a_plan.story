account: on-a-plan

> show my notices
< You have 2 notices. Nothing is left to do. The newest first:
| Nov 16, 2026: CP521, a payment of your plan. Done.
| Jun 9, 2025: CP14 for 2024, the first bill. Your payment plan covers it.
| [Explain a notice] [Make a payment] [How much do I owe?]
