account: owes-two-years
language: es
medium: spoken

> quién puede actuar por mí
< Ninguna autorización deja que otra persona actúe en su cuenta o la mire, y ninguna solicitud le espera. Puede decir: Puede otra persona usar mi usuario, Quién miró mi cuenta.
