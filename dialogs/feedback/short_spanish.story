account: owes-one-year-es
language: es
medium: short

> quiero poner una queja del servicio
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> muy lento
< Gracias. Ya lo pasé, con el número 29293125.
| 1. Hablar con una persona
| 2. No estoy de acuerdo
