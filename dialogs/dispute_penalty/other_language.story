# The language changes on the way.
account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> en español
< Seguimos en español.
|
| ¿Qué multa se debe quitar?
| [2022: $660.00 de multas] [2023: $122.60 de multas]
> 2022
< Por 2022 hay $660.00 de multas hasta ahora. ¿Qué pasó? Basta con una o dos frases.
> estuve enferma
< $660.00 de multas por 2022, y su motivo: «estuve enferma». ¿Pido a la oficina que las quite?
| [Sí] [No]
> in English please
< We go on in English.
|
| $660.00 in penalties for 2022, and your reason: "estuve enferma". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 73646392. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
