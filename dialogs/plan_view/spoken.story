account: on-a-plan
medium: spoken

> show my payment plan
< two hundred dollars a month, on day 15. The next payment is two hundred dollars on Tuesday, December fifteenth, twenty twenty-six. It comes from the bank account ending in zero nine one seven.
| As of Sunday, November twenty-second, twenty twenty-six, five thousand eighty-five dollars and thirty-four cents is owed in all. At this pace 27 payments are left, until Thursday, March fifteenth, twenty twenty-nine: five thousand five hundred sixty-four dollars and eight cents with interest and penalties. Paid since Thursday, January first, twenty twenty-six: 11 payments. You can say: Every payment of it, Change my payment plan, End my payment plan.
