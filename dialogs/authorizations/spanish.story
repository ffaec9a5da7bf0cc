account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< Todavía no entendí. ¿Es una de estas cosas?
| [Hacer un pago]
> quién puede actuar por mí
< Nadie más puede actuar en su cuenta ni mirarla con una autorización, y ninguna solicitud le espera.
| [¿Puede otra persona usar mi usuario?] [¿Quién miró mi cuenta?]
> no
< De acuerdo.
