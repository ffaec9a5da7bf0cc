account: owes-one-year-es
language: es
medium: spoken

> quiero poner una queja del servicio
< Quiero pasarlo a quien corresponde. ¿Qué deben saber las personas que llevan este servicio?
> me tuvieron mucha paciencia
< Gracias. Ya lo pasé. Su número es ocho seis tres, ocho tres siete cinco cero. Si no está de acuerdo con una cantidad o un aviso, eso es otra cosa: también me lo puede decir. Puede decir: Hablar con una persona, No estoy de acuerdo.
