# A quien le robaron el teléfono llama desde otro.
account: none
language: es
medium: spoken

> me robaron el teléfono, bloquee mi cuenta
< Para bloquearla desde aquí necesito saber que es usted. Sin el código hay dos maneras: diga «bloquear mi cuenta» en un chat que esté conectado a ella, o llame a la oficina, que la bloquea por usted. El número de teléfono está en la parte de arriba de cada aviso. Por favor, diga el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
> cancelar
< De acuerdo. No se bloqueó nada. Una persona de la oficina también puede bloquear la cuenta, y abrirla otra vez: el número de teléfono está en la parte de arriba de cada aviso. ¿En qué más le puedo ayudar? Puede decir: Conectar mi cuenta, Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.
