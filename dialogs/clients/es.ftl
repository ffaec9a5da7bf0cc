name = Mis clientes
help = Le muestro los contribuyentes que le dejan mirar su cuenta o actuar por ellos, y abro la cuenta de uno.
resume = Volvamos a sus clientes.
canceled = De acuerdo. No se abrió otra cuenta.
ask-client = Estos son sus clientes aquí. ¿La cuenta de quién abro?
ask-client-again = Estos son sus clientes aquí. Diga el nombre de uno o su número en la lista. Para quedarse en esta cuenta, diga «olvídelo».
help-client = Estos son los contribuyentes que le dieron una autorización, o a quienes usted se la pidió. Abro una sola cuenta a la vez, y en cada respuesta digo de quién es.
choice-client = { $name }{ $can_act ->
    [true] , puede actuar
   *[false] { "" }
 }
invalid-client-not-listed = No encuentro ese nombre entre sus clientes aquí. Un cliente aparece cuando la autorización está firmada y vigente.
refused-account-unknown = Esa autorización ya no está vigente, así que no puedo abrir la cuenta.
opened = Ahora estamos en la cuenta de { $switch_account-account_name }, su cliente. Desde aquí, lo que digo y hago es sobre esta cuenta.
none = Usted no tiene clientes aquí. Un cliente aparece cuando una autorización para usted está firmada y vigente.
