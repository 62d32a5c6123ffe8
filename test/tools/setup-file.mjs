// Nest and its decorators need this before the first class is loaded.
import 'reflect-metadata';
