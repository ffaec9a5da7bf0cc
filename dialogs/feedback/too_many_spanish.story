# Diez mensajes al día se pasan; el siguiente no, y se dice adónde ir.
account: owes-one-year-es
language: es

> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 82878711. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 12648173. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 54408367. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 72021936. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 97170652. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 47234523. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 40896025. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 75618252. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 98263481. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Gracias. Ya lo pasé. Su número es 98137257. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero dar mi opinión
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio? Basta un mensaje.
> las letras son muy chicas
< Por hoy ya pasé todo lo que puedo por usted.
|
| Una persona de la oficina puede tomar nota de más. El número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona] [No estoy de acuerdo]
