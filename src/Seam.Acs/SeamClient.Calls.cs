using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs;

// The operations that the library has no methods for.
public partial class SeamClient
{
    /// <summary>Calls any operation of the API by its path, with the same retries, time limits and errors as all others.</summary>
    /// <remarks>It is sent as <c>POST</c>, which each operation of the API accepts.</remarks>
    /// <param name="path">The operation's path, such as <c>/locks/unlock_door</c>, without a query.</param>
    /// <param name="retry">What repeating the call would do, which decides when a failed attempt is sent again.</param>
    /// <param name="parameters">The parameters with the API's names; <c>null</c> for none.</param>
    /// <param name="responseKey">
    /// The member of the answer that is returned, such as <c>devices</c>; <c>null</c> for the answer as a whole.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>
    /// The answer's JSON. Where it is asked for as a whole and there is none, its kind is <see cref="JsonValueKind.Undefined"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The path can't be one, or an option can't be used; nothing was sent.</exception>
    /// <exception cref="SeamException">
    /// The API refused the call, no answer could be had from it, or the answer lacks <paramref name="responseKey"/>.
    /// </exception>
    /// <exception cref="SeamCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<JsonElement> CallAsync(
        string path,
        RetryClass retry,
        JsonObject? parameters = null,
        string? responseKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Transport.SendAsync(
            CallByPath.ReturnsJson(path, retry, responseKey),
            CallByPath.Request(parameters),
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CallAsync(string, RetryClass, JsonObject?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual JsonElement Call(
        string path,
        RetryClass retry,
        JsonObject? parameters = null,
        string? responseKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Transport.Send(
            CallByPath.ReturnsJson(path, retry, responseKey),
            CallByPath.Request(parameters),
            options,
            cancellationToken
        );

    /// <summary>Calls any operation of the API by its path, and reads its answer as a type of your own.</summary>
    /// <remarks>It is sent as <c>POST</c>, which each operation of the API accepts.</remarks>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="path">The operation's path, such as <c>/locks/get</c>, without a query.</param>
    /// <param name="retry">What repeating the call would do, which decides when a failed attempt is sent again.</param>
    /// <param name="resultType">How the answer is read, from a context that System.Text.Json has generated.</param>
    /// <param name="parameters">The parameters with the API's names; <c>null</c> for none.</param>
    /// <param name="responseKey">
    /// The member of the answer that is read, such as <c>device</c>; <c>null</c> for the answer as a whole.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>What was read. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">The path can't be one, or an option can't be used; nothing was sent.</exception>
    /// <exception cref="SeamException">
    /// The API refused the call, no answer could be had from it, or the answer can't be read as the type.
    /// </exception>
    /// <exception cref="SeamCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<TResult> CallAsync<TResult>(
        string path,
        RetryClass retry,
        JsonTypeInfo<TResult> resultType,
        JsonObject? parameters = null,
        string? responseKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Transport.SendAsync(
            CallByPath.Returns(path, retry, resultType, responseKey),
            CallByPath.Request(parameters),
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CallAsync{TResult}(string, RetryClass, JsonTypeInfo{TResult}, JsonObject?, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual TResult Call<TResult>(
        string path,
        RetryClass retry,
        JsonTypeInfo<TResult> resultType,
        JsonObject? parameters = null,
        string? responseKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Transport.Send(
            CallByPath.Returns(path, retry, resultType, responseKey),
            CallByPath.Request(parameters),
            options,
            cancellationToken
        );

    /// <summary>Calls any operation of the API by its path, with parameters and an answer of your own types.</summary>
    /// <remarks>It is sent as <c>POST</c>, which each operation of the API accepts.</remarks>
    /// <typeparam name="TParameters">The type of the parameters, which is written as a JSON object.</typeparam>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="path">The operation's path, such as <c>/locks/get</c>, without a query.</param>
    /// <param name="retry">What repeating the call would do, which decides when a failed attempt is sent again.</param>
    /// <param name="parameters">The parameters; they are written before the method returns.</param>
    /// <param name="parametersType">How the parameters are written, from a context that System.Text.Json has generated.</param>
    /// <param name="resultType">How the answer is read, from such a context too.</param>
    /// <param name="responseKey">
    /// The member of the answer that is read, such as <c>device</c>; <c>null</c> for the answer as a whole.
    /// </param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>What was read. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The path can't be one, the parameters aren't an object, or an option can't be used; nothing was sent.
    /// </exception>
    /// <exception cref="SeamException">
    /// The API refused the call, no answer could be had from it, or the answer can't be read as the type.
    /// </exception>
    /// <exception cref="SeamCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<TResult> CallAsync<TParameters, TResult>(
        string path,
        RetryClass retry,
        TParameters parameters,
        JsonTypeInfo<TParameters> parametersType,
        JsonTypeInfo<TResult> resultType,
        string? responseKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Transport.SendAsync(
            CallByPath.Returns(path, retry, resultType, responseKey),
            CallByPath.Request(parameters, parametersType),
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CallAsync{TParameters, TResult}(string, RetryClass, TParameters, JsonTypeInfo{TParameters}, JsonTypeInfo{TResult}, string?, SeamRequestOptions?, CancellationToken)"/>
    public virtual TResult Call<TParameters, TResult>(
        string path,
        RetryClass retry,
        TParameters parameters,
        JsonTypeInfo<TParameters> parametersType,
        JsonTypeInfo<TResult> resultType,
        string? responseKey = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Transport.Send(
            CallByPath.Returns(path, retry, resultType, responseKey),
            CallByPath.Request(parameters, parametersType),
            options,
            cancellationToken
        );
}
