name = My address
help = I show the address that your letters go to, and tell you who changes it.
resume = Back to your address.
canceled = All right. Nothing was changed.
on-file = Your letters go to:
    { $address-lines }{ $address-has_since ->
        [true] { "" }
            It has been on file since { $address-since }.
       *[false] { "" }
    }
    If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
none = There is no address on file that I can show. A person at the office can tell you where your letters go, and change it. Until then you can read your notices here: say "my notices".
