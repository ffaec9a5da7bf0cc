account: none
language: es

> ¿cuánto debo?
< Para esto necesito saber que es usted.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
> no lo tengo
< El código me muestra que la cuenta es suya. En esta demostración es uno de los códigos que aparecieron donde se inició el programa. Quito el código de este chat donde puedo.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
> DEMO-1040-CARMEN
< Gracias. Usted está conectado con la cuenta de Carmen Delgado.
|
| Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Carmen Delgado es $883.13.
| 2025: $883.13 (impuesto $810.00, multas $35.90, intereses $37.23)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
