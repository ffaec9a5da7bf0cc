account: owes-two-years
language: es
medium: spoken

> quién puede actuar por mí
< Nadie más puede actuar en su cuenta ni mirarla con una autorización, y ninguna solicitud le espera. Puede decir: Puede otra persona usar mi usuario, Quién miró mi cuenta.
