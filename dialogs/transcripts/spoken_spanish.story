account: none
language: es
medium: spoken

> necesito una transcripción
< Para esto necesito saber que es usted. Por favor, diga el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
