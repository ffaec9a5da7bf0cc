name = Rechazar una solicitud
help = Rechazo la solicitud de alguien que quiere actuar en su cuenta o mirarla. No se rechaza nada antes de que usted diga que sí.
resume = Volvamos a la solicitud que quiere rechazar.
canceled = De acuerdo. No se rechazó nada.
ask-authorization = ¿Cuál solicitud se debe rechazar?
ask-authorization-again = Estas solicitudes esperan. ¿Cuál se debe rechazar?
help-authorization = Cada una de estas espera un sí y antes de eso no da acceso. Elija la que no quiere.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] para actuar por usted
   *[tax_information] solo para mirar
 }
invalid-authorization-not-listed = No encuentro esa solicitud entre las que esperan.
confirm = { $authorization-started_by ->
        [taxpayer] Retirar la autorización que se dio a { $authorization-representative }
       *[representative] Rechazar la solicitud de { $authorization-representative }
    } { $authorization-kind ->
        [power_of_attorney] para actuar por el contribuyente
       *[tax_information] para mirar la cuenta
    }, para { $authorization-matters_list }. ¿La rechazo?
    .authorization-matters_list = Formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
    .authorization-matters_list-spoken = formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
refused-not-allowed = Su conexión no permite rechazar nada en esta cuenta.
refused-authorization-unknown = Ya no encuentro esa solicitud.
refused-authorization-not-waiting = Esa solicitud ya no espera, así que no se puede rechazar. Si está vigente, se puede terminar.
declined = Listo. La solicitud de { $decline_authorization-representative } queda rechazada. No da acceso a la cuenta.
kept = De acuerdo. No se rechazó nada. La solicitud sigue esperando.
over = Diga «mis autorizaciones» para ver cómo está cada una.
none = Ninguna solicitud espera, así que no hay nada que rechazar. Una autorización vigente se puede terminar.
