name = Otra cuenta
help = Le digo de qué cuenta hablamos, y cambio a otra que usted pueda usar, como la de un negocio o una cuenta conjunta.
resume = Volvamos a la elección de la cuenta.
canceled = De acuerdo. No se abrió otra cuenta.
ask-other = Esta es la cuenta de { $accounts-current_name }, { $accounts-current_kind ->
    [own] la suya propia
   *[joint] la que usted comparte
    [business] un negocio
    [client] un cliente suyo
 }. ¿Qué cuenta quiere en su lugar?
ask-other-again = También puede usar estas cuentas. ¿Cuál quiere? Para quedarse con { $accounts-current_name }, diga «olvídelo».
help-other = Todo lo que digo es sobre una sola cuenta a la vez. Elija otra, o diga «olvídelo» para quedarse con { $accounts-current_name }.
choice-other = { $name }{ $kind ->
    [own] , la suya
   *[joint] , compartida
    [business] , negocio
    [client] , cliente
 }
invalid-other-not-listed = No encuentro esa cuenta entre las que usted puede usar aquí.
refused-account-unknown = Usted ya no puede usar esa cuenta.
switched = Ahora estamos en la cuenta de { $switch_account-account_name }. Desde aquí, lo que digo y hago es sobre esta cuenta.
only-this = Esta es la cuenta de { $accounts-current_name }, { $accounts-current_kind ->
    [own] la suya propia
   *[joint] la que usted comparte
    [business] un negocio
    [client] un cliente suyo
 }. Ninguna otra cuenta está conectada con usted aquí.
