account: owes-two-years
medium: spoken

> i need my account transcript
< For which year? You can say: twenty twenty-three, twenty twenty-two.
> twenty twenty three
< The account transcript for twenty twenty-three, as of Sunday, November twenty-second, twenty twenty-six: the account balance is six hundred forty-eight dollars and sixty-one cents. Interest one hundred eighteen dollars and ninety-six cents, penalty ninety-one dollars and fifty cents. Together eight hundred fifty-nine dollars and seven cents. The paper itself is in your online account with the office. You can say: Transcripts, My tax return, Why do I owe this, more.
