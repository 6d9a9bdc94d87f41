namespace LearningItems.Generation.Execution;

/// <summary>A function of the application as a run calls it: what it throws is told, and where it does not return it is not called again.</summary>
/// <param name="own">The function.</param>
/// <param name="limit">How long it may take.</param>
/// <param name="instead">What counts where it throws or does not return.</param>
/// <param name="onFault">Is told of what it threw.</param>
internal sealed class Callback<TIn, TOut>(Func<TIn, TOut> own, TimeSpan limit, Func<TIn, TOut> instead, Action<Exception> onFault)
{
    private volatile bool _isLeft;

    public TOut Invoke(TIn input)
    {
        if (_isLeft)
        {
            return instead(input);
        }

        try
        {
            return ForeignCode.Run(() => own(input), limit);
        }
#pragma warning disable CA1031 // an application's function may throw anything; what it is asked about is paid for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _isLeft = exception is CodeThatDoesNotReturnException;
            onFault(exception);
            return instead(input);
        }
    }
}
