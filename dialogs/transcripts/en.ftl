name = Transcripts
help = I tell you which transcripts there are, for which years, and where you get one.
resume = Back to transcripts.
canceled = All right. Nothing was changed.
offer-which_one = Which one do I need?
kinds = There are five transcripts:
    Return transcript: the return as filed, this year and 3 years back.
    Account transcript: what was posted to a year, this year and 9 years back.
    Record of account: both in one, this year and 3 years back.
    Wage and income: what employers and banks reported, about 10 years.
    Verification of non-filing: that no return is on record, 3 years back.
    I cannot send one here yet. You get them in your online account with the office. The main figures of a return I can show now.
    .spoken = There are five transcripts. The return transcript shows the return as filed, this year and three years back. The account transcript shows what was posted to a year, this year and nine years back. The record of account has both in one. The wage and income transcript shows what employers and banks reported, for about ten years. And there is a letter that no return is on record. You get them in your online account with the office. The main figures of a return I can tell you now.
    .short = Transcripts: return (4 years), account (10 years), record of account (4 years), wage and income (about 10 years), non-filing (3 years). You get them in your online account with the office. The main figures of a return I can show now.
which-one = For a mortgage, a loan or college aid, it is mostly the return transcript. To see payments and penalties of a year, the account transcript. To file an old return without your papers, wage and income. If somebody asks for proof that you did not file, verification of non-filing.
