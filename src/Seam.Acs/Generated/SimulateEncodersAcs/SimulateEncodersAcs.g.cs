// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>In a sandbox, decides how the next use of a card encoder ends.</summary>
/// <remarks><c>/acs/encoders/simulate</c> of the API. Safe for any number of threads.</remarks>
public partial class SimulateEncodersAcs : SeamResource
{
    private static SeamOperation NextCredentialEncodeWillFailOperation => field ??= new(
        "POST /acs/encoders/simulate/next_credential_encode_will_fail",
        RetryClass.Action
    );
    private static SeamOperation NextCredentialEncodeWillSucceedOperation => field ??= new(
        "POST /acs/encoders/simulate/next_credential_encode_will_succeed",
        RetryClass.Action
    );
    private static SeamOperation NextCredentialScanWillFailOperation => field ??= new(
        "POST /acs/encoders/simulate/next_credential_scan_will_fail",
        RetryClass.Action
    );
    private static SeamOperation NextCredentialScanWillSucceedOperation => field ??= new(
        "POST /acs/encoders/simulate/next_credential_scan_will_succeed",
        RetryClass.Action
    );

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected SimulateEncodersAcs() { }

    internal SimulateEncodersAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Makes the next attempt to write a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_fail</c> of the
    /// API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next writing fails. A UUID.</param>
    /// <param name="acsCredentialId">The credential whose writing fails. Left out, any. A UUID.</param>
    /// <param name="errorCode">How it fails. Default: <c>no_credential_on_encoder</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task NextCredentialEncodeWillFailAsync(
        string acsEncoderId,
        string? acsCredentialId = null,
        SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode? errorCode = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialEncodeWillFailAsync(
            new SimulateAcsEncoderNextCredentialEncodeWillFailRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialId = acsCredentialId,
                ErrorCode = errorCode,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="NextCredentialEncodeWillFailAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode?, SeamRequestOptions?, CancellationToken)"/>
    public void NextCredentialEncodeWillFail(
        string acsEncoderId,
        string? acsCredentialId = null,
        SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode? errorCode = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialEncodeWillFail(
            new SimulateAcsEncoderNextCredentialEncodeWillFailRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialId = acsCredentialId,
                ErrorCode = errorCode,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="NextCredentialEncodeWillFailAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task NextCredentialEncodeWillFailAsync(
        SimulateAcsEncoderNextCredentialEncodeWillFailRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(NextCredentialEncodeWillFailOperation, request, options, cancellationToken);

    /// <inheritdoc cref="NextCredentialEncodeWillFailAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void NextCredentialEncodeWillFail(
        SimulateAcsEncoderNextCredentialEncodeWillFailRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(NextCredentialEncodeWillFailOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to write a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_succeed</c> of the
    /// API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next writing succeeds. A UUID.</param>
    /// <param name="scenario">What it finds. Default: <c>credential_is_issued</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task NextCredentialEncodeWillSucceedAsync(
        string acsEncoderId,
        SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario? scenario = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialEncodeWillSucceedAsync(
            new SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest
            {
                AcsEncoderId = acsEncoderId,
                Scenario = scenario,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="NextCredentialEncodeWillSucceedAsync(string,
    /// SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario?, SeamRequestOptions?, CancellationToken)"/>
    public void NextCredentialEncodeWillSucceed(
        string acsEncoderId,
        SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario? scenario = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialEncodeWillSucceed(
            new SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest
            {
                AcsEncoderId = acsEncoderId,
                Scenario = scenario,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="NextCredentialEncodeWillSucceedAsync(string,
    /// SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task NextCredentialEncodeWillSucceedAsync(
        SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(NextCredentialEncodeWillSucceedOperation, request, options, cancellationToken);

    /// <inheritdoc cref="NextCredentialEncodeWillSucceedAsync(string,
    /// SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void NextCredentialEncodeWillSucceed(
        SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(NextCredentialEncodeWillSucceedOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to read a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_fail</c> of the API.
    /// Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next reading fails. A UUID.</param>
    /// <param name="acsCredentialIdOnSeam">The credential that Seam has for the card. Left out, any. A UUID.</param>
    /// <param name="errorCode">How the reading fails. Default: <c>no_credential_on_encoder</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task NextCredentialScanWillFailAsync(
        string acsEncoderId,
        string? acsCredentialIdOnSeam = null,
        SimulateAcsEncoderNextCredentialScanWillFailErrorCode? errorCode = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialScanWillFailAsync(
            new SimulateAcsEncoderNextCredentialScanWillFailRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialIdOnSeam = acsCredentialIdOnSeam,
                ErrorCode = errorCode,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="NextCredentialScanWillFailAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialScanWillFailErrorCode?, SeamRequestOptions?, CancellationToken)"/>
    public void NextCredentialScanWillFail(
        string acsEncoderId,
        string? acsCredentialIdOnSeam = null,
        SimulateAcsEncoderNextCredentialScanWillFailErrorCode? errorCode = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialScanWillFail(
            new SimulateAcsEncoderNextCredentialScanWillFailRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialIdOnSeam = acsCredentialIdOnSeam,
                ErrorCode = errorCode,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="NextCredentialScanWillFailAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialScanWillFailErrorCode?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task NextCredentialScanWillFailAsync(
        SimulateAcsEncoderNextCredentialScanWillFailRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(NextCredentialScanWillFailOperation, request, options, cancellationToken);

    /// <inheritdoc cref="NextCredentialScanWillFailAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialScanWillFailErrorCode?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void NextCredentialScanWillFail(
        SimulateAcsEncoderNextCredentialScanWillFailRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(NextCredentialScanWillFailOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to read a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_succeed</c> of the
    /// API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next reading succeeds. A UUID.</param>
    /// <param name="acsCredentialIdOnSeam">The credential that Seam is to have for the card. A UUID.</param>
    /// <param name="scenario">What the reading finds. Default: <c>credential_exists_on_seam</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task NextCredentialScanWillSucceedAsync(
        string acsEncoderId,
        string? acsCredentialIdOnSeam = null,
        SimulateAcsEncoderNextCredentialScanWillSucceedScenario? scenario = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialScanWillSucceedAsync(
            new SimulateAcsEncoderNextCredentialScanWillSucceedRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialIdOnSeam = acsCredentialIdOnSeam,
                Scenario = scenario,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="NextCredentialScanWillSucceedAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialScanWillSucceedScenario?, SeamRequestOptions?, CancellationToken)"/>
    public void NextCredentialScanWillSucceed(
        string acsEncoderId,
        string? acsCredentialIdOnSeam = null,
        SimulateAcsEncoderNextCredentialScanWillSucceedScenario? scenario = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialScanWillSucceed(
            new SimulateAcsEncoderNextCredentialScanWillSucceedRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialIdOnSeam = acsCredentialIdOnSeam,
                Scenario = scenario,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="NextCredentialScanWillSucceedAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialScanWillSucceedScenario?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task NextCredentialScanWillSucceedAsync(
        SimulateAcsEncoderNextCredentialScanWillSucceedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(NextCredentialScanWillSucceedOperation, request, options, cancellationToken);

    /// <inheritdoc cref="NextCredentialScanWillSucceedAsync(string, string?,
    /// SimulateAcsEncoderNextCredentialScanWillSucceedScenario?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void NextCredentialScanWillSucceed(
        SimulateAcsEncoderNextCredentialScanWillSucceedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(NextCredentialScanWillSucceedOperation, request, options, cancellationToken);
}
