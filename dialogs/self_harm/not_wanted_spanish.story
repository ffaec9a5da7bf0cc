# Lo que no se quiere es vivir: eso no cancela nada.
account: owes-one-year-es
language: es

> no quiero vivir
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
