account: owes-one-year-es
language: es

> me voy a matar
< Lamento que le duela tanto. No tiene que cargar con esto a solas. Por favor, llame ahora al 988 y oprima 2, o mande la palabra AYUDA en un texto al 988. A cualquier hora le escuchan en español; es gratis y privado. Si está en peligro ahora mismo, llame al 911.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
> no
< Está bien. Aquí no hay que hacer nada ahora. Por favor, llame al 988 o a alguien de confianza.
|
| Esta cuenta puede esperar, y puede llamar primero al 988. ¿Seguimos con la cuenta?
| [Sí] [No]
> no sé
< Tómese su tiempo. Esta cuenta puede esperar. En el 988 le escuchan ahora mismo. ¿Seguimos con la cuenta?
| [Sí] [No]
> sí
< De acuerdo, paso a paso. El 988 está para usted a cualquier hora.
| [Hablar con una persona]
