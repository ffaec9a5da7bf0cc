account: owes-one-year-es
language: es

> quiero poner una queja del servicio
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> otra vez
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> ayuda
< Una persona lee lo que usted escribe. Por favor, no ponga su número de contribuyente ni otros datos privados.
|
| Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> nadie contesta el teléfono
< Gracias. Ya lo pasé. Su número es 34366927. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
