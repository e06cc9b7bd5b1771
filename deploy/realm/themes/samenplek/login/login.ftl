<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#-- As in the base theme, without tab stops in an order of their own and with the error tied to its field. -->
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password') displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
  <#assign wrong = messagesPerField.existsError('username','password')>
  <#if section = "header">${msg("loginAccountTitle")}<#elseif section = "form">
    <#if realm.password>
    <form id="kc-form-login" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post">
      <#if wrong>
      <p id="input-error" class="field-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p>
      </#if>
      <#if !usernameHidden??>
      <div class="field">
        <label for="username"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
        <input id="username" name="username" value="${(login.username!'')}" type="text" autofocus dir="ltr" spellcheck="false" autocapitalize="none"
          autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      </#if>
      <div class="field">
        <label for="password">${msg("password")}</label>
        <div class="field-secret" dir="ltr">
          <input id="password" name="password" type="password" autocomplete="current-password"<#if usernameHidden??> autofocus</#if><#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
          <button class="show-secret" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
            data-icon-show="icon-show" data-icon-hide="icon-hide" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="icon-show" aria-hidden="true"></i></button>
        </div>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
      <label class="choice"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
      </#if>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <input class="primary" id="kc-login" name="login" type="submit" value="${msg("doLogIn")}">
      <#if realm.resetPasswordAllowed><p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
    </form>
    </#if>
    <@passkeys.conditionalUIData/>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">${msg("identity-provider-login-label")}</h2>
      <ul class="other-ways">
        <#list social.providers as provider><li><a id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!}</a></li></#list>
      </ul>
    </section>
    </#if>
  <#elseif section = "info">${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></#if>
</@layout.registrationLayout>
